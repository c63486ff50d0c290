"""Runs the AWS emulator for Joren, on loopback only.

    emulator.py --port 4566 [--data DIR] [--with-parent]

MiniStack by itself writes its state only when it is stopped in good order. With --data this
launcher also writes it every few seconds while something changes, so that a kill -9 loses only
the last seconds. A save happens in a forked child: it sees one moment of the whole state, and
requests are served meanwhile. With --with-parent the emulator stops when standard input ends,
which it does when the process that started it dies in whatever way.
"""

import argparse
import asyncio
import os
import re
import signal
import threading

SAVE_EVERY_SECONDS = 2

# Requests that change nothing. A receive is among them: a message that was in flight when the
# emulator died is simply delivered again.
READING = re.compile(r"^(Get|List|Describe|Query|Scan|BatchGet|TransactGet|Head|Receive|Validate|Estimate)")
ACTION = re.compile(rb"(?:^|&)Action=(\w+)")


def parse_arguments():
    parser = argparse.ArgumentParser(description="The AWS emulator of Joren")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data", help="folder that keeps the state; without it all is forgotten")
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input ends")
    return parser.parse_args()


def configure(arguments):
    """MiniStack reads its settings from the environment, when it is imported."""
    settings = {
        "GATEWAY_PORT": str(arguments.port),
        "BIND_HOST": "127.0.0.1",
        "MINISTACK_HOST": "127.0.0.1",
        # Otherwise it also listens on all interfaces.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "MINISTACK_WORKER_THREADS": "4",
        "PERSIST_STATE": "0",
        "S3_PERSIST": "0",
    }
    if arguments.data:
        state, objects = os.path.join(arguments.data, "state"), os.path.join(arguments.data, "s3")
        for folder in (state, objects):
            os.makedirs(folder, mode=0o700, exist_ok=True)
        settings |= {"PERSIST_STATE": "1", "STATE_DIR": state, "S3_PERSIST": "1", "S3_DATA_DIR": objects}
    os.environ.update(settings)
    os.environ.setdefault("LOG_LEVEL", "WARNING")


class WatchChanges:
    """An ASGI application in front of the emulator that notes whether anything may have changed."""

    def __init__(self, app):
        self.app = app
        self.changed = False

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http" and self.may_change(scope):
            try:
                await self.app(scope, receive, send)
            finally:
                # After the request, so that a save that starts now has its effect.
                self.changed = True
        else:
            await self.app(scope, receive, send)

    @staticmethod
    def may_change(scope):
        for name, value in scope["headers"]:
            if name == b"x-amz-target":
                return not READING.match(value.decode("latin-1").rpartition(".")[2])
        if scope["method"] in ("GET", "HEAD"):
            return False
        action = ACTION.search(scope.get("query_string", b""))
        return not (action and READING.match(action.group(1).decode("ascii")))


def take_changed(watch):
    changed, watch.changed = watch.changed, False
    return changed


def save_in_child():
    """Writes the state as it is at this moment; answers the child's process id."""
    from ministack import app as emulator

    child = os.fork()
    if child:
        return child
    status = 1
    try:
        # The child must not keep the port or a connection open should the emulator be killed.
        os.closerange(3, 4096)
        emulator.save_all(emulator._build_persistence_save_dict())
        status = 0
    finally:
        os._exit(status)


async def save_regularly(watch):
    while True:
        await asyncio.sleep(SAVE_EVERY_SECONDS)
        if take_changed(watch):
            await finished(save_in_child())


async def finished(child):
    """One save at a time: two children would write the same files."""
    try:
        while os.waitpid(child, os.WNOHANG) == (0, 0):
            await asyncio.sleep(0.05)
    except asyncio.CancelledError:
        os.waitpid(child, 0)
        raise


def stop_when_input_ends(loop, stop):
    def wait():
        # Not through sys.stdin, whose lock this thread would hold when the interpreter ends.
        while os.read(0, 4096):
            pass
        loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=wait, daemon=True, name="parent").start()


async def serve(arguments):
    from hypercorn.asyncio import serve as hypercorn_serve
    from hypercorn.config import Config
    from ministack.app import app

    config = Config()
    config.bind = [f"127.0.0.1:{arguments.port}"]
    config.keep_alive_timeout = 75
    # Whoever stops it has stopped the services before.
    config.graceful_timeout = 0.5
    config.loglevel = os.environ["LOG_LEVEL"]

    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    if arguments.with_parent:
        # Ctrl-C goes to the parent as well, whose services need the emulator until they have stopped.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        stop_when_input_ends(loop, stop)
    else:
        loop.add_signal_handler(signal.SIGINT, stop.set)

    watch = WatchChanges(app)
    saving = asyncio.create_task(save_regularly(watch)) if arguments.data else None

    async def stopped():
        await stop.wait()
        if saving:
            # MiniStack writes its state once more when it stops.
            saving.cancel()
            await asyncio.gather(saving, return_exceptions=True)

    await hypercorn_serve(watch, config, shutdown_trigger=stopped)


if __name__ == "__main__":
    chosen = parse_arguments()
    configure(chosen)
    asyncio.run(serve(chosen))
