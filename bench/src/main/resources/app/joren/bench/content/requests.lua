-- Draws requests from a list of paths and tags that are known; any answer but 200 and 304 is a failure.
local requests = {}
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  failures = 0
  math.randomseed(1)
  for line in io.lines(os.getenv("REQUESTS")) do
    local path, tag = line:match("^(.-)\t(.*)$")
    local headers = { ["Accept-Encoding"] = "gzip", ["Host"] = wrk.headers["Host"] }
    if tag ~= "" then
      headers["If-None-Match"] = tag
    end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  return requests[math.random(#requests)]
end

function response(status)
  if status ~= 200 and status ~= 304 then
    failures = failures + 1
  end
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do
    failed = failed + thread:get("failures")
  end
  io.write(string.format('\nFIGURES {"requests": %d, "bytes": %d, "perSecond": %f, "median": %f, "p99": %f, "failures": %d}\n',
    summary.requests, summary.bytes, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, failed))
end
