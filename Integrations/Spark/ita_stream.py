"""Documents through one process of `extract-ita stream`. Needs nothing but Python, and runs on the executors."""
import json
import re
import subprocess
import tempfile
import threading

# The most bytes of documents that are on their way through the process at once, but for a document that is larger.
PIECE = 4 << 20
CONTROLS = re.compile(rb"[\x00-\x1f]")


class StreamDied(RuntimeError):
    """The process ended before it had answered, or answered something else than it was asked."""


def quoted(data):
    """Bytes as a text of JSON that says just these bytes, whatever encoding they are in: the program reads the text as
    it reads a file, so Windows-874 and UTF-16 arrive as they are, and the report has the file's own SHA-256."""
    data = data.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n").replace(b"\t", b"\\t")
    return b'"' + CONTROLS.sub(lambda control: b"\\u%04x" % control[0][0], data) + b'"'


class Stream:
    """One process. Used in a `with`, so that it is gone when the task is, however that ended."""

    def __init__(self, program, options=()):
        self.talk = tempfile.TemporaryFile()
        self.process = subprocess.Popen([program, "stream", "--lang", "en", *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.talk, bufsize=1 << 16)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                self.process.stdin.close()
                # 3: some document got an error or is no ITA report, which its line says.
                if self.process.wait() not in (0, 3):
                    raise self.died("at the end")
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout, self.talk):
                try:
                    pipe.close()
                except OSError:
                    pass  # What was to be written has no reader any more.

    def answers(self, documents):
        """The line of each document, in their order. A document is its name and its bytes, or None for no document."""
        piece, size = [], 0
        for name, content in documents:
            if piece and size + len(content or b"") > PIECE:
                yield from self.exchange(piece)
                piece, size = [], 0
            piece.append((json.dumps(name, ensure_ascii=False).encode("utf-8", "replace"), content))
            size += len(content or b"")
        if piece:
            yield from self.exchange(piece)

    def exchange(self, piece):
        # The process answers while it reads, so somebody must read while lines are written: else both would wait.
        writer = threading.Thread(target=self.write, args=(piece,), daemon=True)
        writer.start()
        for name, _ in piece:
            answer = self.process.stdout.readline()
            if not answer.endswith(b"\n"):
                raise self.died("at document " + name.decode())
            if not answer.startswith(b'{"id":' + name + b","):
                raise StreamDied(f"extract-ita answered {answer[:80]!r} to document {name.decode()}")
            yield answer[:-1].decode()
        writer.join()

    def write(self, piece):
        try:
            for name, content in piece:
                text = b"" if content is None else b',"text":' + quoted(content)
                self.process.stdin.write(b'{"id":' + name + text + b"}\n")
            self.process.stdin.flush()
        except (OSError, ValueError):
            pass  # The answer that doesn't come tells.

    def died(self, where):
        """What to say of a process that ended too early: where, how, and its last words."""
        status = self.process.wait()
        self.talk.seek(0)
        words = self.talk.read()[-2000:].decode("utf-8", "replace").strip()
        end = f"by signal {-status}" if status < 0 else f"with status {status}"
        return StreamDied(f"extract-ita ended {end} {where}: {words or 'it said nothing'}")
