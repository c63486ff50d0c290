// Made from the API's document; not to be edited.

public struct Device: Codable, Equatable, Sendable {
    public var all: Bool?
    public var appVersion: String
    public var environment: String?
    public var language: String?
    public var platform: String
    public var quietHours: QuietHours?
    public var reads: [String]
    public var token: String
    public var topics: [String]
    public var zone: String

    public init(all: Bool? = nil, appVersion: String, environment: String? = nil, language: String? = nil, platform: String, quietHours: QuietHours? = nil, reads: [String] = [], token: String, topics: [String] = [], zone: String) {
        self.all = all
        self.appVersion = appVersion
        self.environment = environment
        self.language = language
        self.platform = platform
        self.quietHours = quietHours
        self.reads = reads
        self.token = token
        self.topics = topics
        self.zone = zone
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.all = try values.decodeIfPresent(Bool.self, forKey: .all)
        self.appVersion = try values.decode(String.self, forKey: .appVersion)
        self.environment = try values.decodeIfPresent(String.self, forKey: .environment)
        self.language = try values.decodeIfPresent(String.self, forKey: .language)
        self.platform = try values.decode(String.self, forKey: .platform)
        self.quietHours = try values.decodeIfPresent(QuietHours.self, forKey: .quietHours)
        self.reads = try values.decodeIfPresent([String].self, forKey: .reads) ?? []
        self.token = try values.decode(String.self, forKey: .token)
        self.topics = try values.decodeIfPresent([String].self, forKey: .topics) ?? []
        self.zone = try values.decode(String.self, forKey: .zone)
    }
}

public struct Inbox: Codable, Equatable, Sendable {
    public var pushes: [SentPush]

    public init(pushes: [SentPush] = []) {
        self.pushes = pushes
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.pushes = try values.decodeIfPresent([SentPush].self, forKey: .pushes) ?? []
    }
}

public struct QuietHours: Codable, Equatable, Sendable {
    public var from: String
    public var until: String

    public init(from: String, until: String) {
        self.from = from
        self.until = until
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.from = try values.decode(String.self, forKey: .from)
        self.until = try values.decode(String.self, forKey: .until)
    }
}

public struct Registered: Codable, Equatable, Sendable {
    public var deviceId: String?
    public var secret: String?

    public init(deviceId: String? = nil, secret: String? = nil) {
        self.deviceId = deviceId
        self.secret = secret
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.deviceId = try values.decodeIfPresent(String.self, forKey: .deviceId)
        self.secret = try values.decodeIfPresent(String.self, forKey: .secret)
    }
}

public struct SentPush: Codable, Equatable, Sendable {
    public var articleId: String?
    public var body: String?
    public var image: String?
    public var link: String?
    public var pushId: String?
    public var sentAt: String?
    public var title: String?

    public init(articleId: String? = nil, body: String? = nil, image: String? = nil, link: String? = nil, pushId: String? = nil, sentAt: String? = nil, title: String? = nil) {
        self.articleId = articleId
        self.body = body
        self.image = image
        self.link = link
        self.pushId = pushId
        self.sentAt = sentAt
        self.title = title
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.articleId = try values.decodeIfPresent(String.self, forKey: .articleId)
        self.body = try values.decodeIfPresent(String.self, forKey: .body)
        self.image = try values.decodeIfPresent(String.self, forKey: .image)
        self.link = try values.decodeIfPresent(String.self, forKey: .link)
        self.pushId = try values.decodeIfPresent(String.self, forKey: .pushId)
        self.sentAt = try values.decodeIfPresent(String.self, forKey: .sentAt)
        self.title = try values.decodeIfPresent(String.self, forKey: .title)
    }
}
