"""The running kiosk's end of the control socket."""

import json
import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiosk.host.client import REQUEST_LIMIT, SOCKET_NAME, Refused
from kiosk.host.single import OneKiosk

Handler = Callable[[dict[str, object]], dict[str, object]]
"""Answers a request on the GUI thread; raises ``Refused`` with a sentence to say no."""

CLIENT_LIMIT = 64
"""Connections at one time; one more is turned away."""

_log = logging.getLogger(__name__)


class ControlServer(QObject):
    """Answers the control socket: a line of JSON in, a line of JSON out.

    Only the user who runs the kiosk can open the socket. A client that sends nothing, or does not
    read its answers, is cut off after ``patience`` seconds.
    """

    def __init__(
        self,
        lock: OneKiosk,
        handler: Handler,
        *,
        patience: float = 10.0,
        parent: QObject | None = None,
    ) -> None:
        """Listen in the folder of ``lock``, which must be held.

        Raises:
            ValueError: the lock is not held; the socket might be another kiosk's.
            OSError: the socket cannot be made; the text is a sentence.
        """
        super().__init__(parent)
        if not lock.held:
            raise ValueError("Take the lock before listening.")
        self._handler = handler
        self._patience = patience
        self._clients: set[_Client] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setListenBacklogSize(2 * CLIENT_LIMIT)
        self._server.newConnection.connect(self._welcome)
        path = str(lock.folder / SOCKET_NAME)
        # A socket left over by a crash is replaced; only whoever holds the lock may do that.
        if not self._server.listen(path):
            reason = self._server.errorString()
            raise OSError(f"The control socket {path} cannot be made: {reason}.")

    def close(self) -> None:
        """Stop answering and remove the socket."""
        self._server.close()
        for client in list(self._clients):
            client.end()

    def _welcome(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            if len(self._clients) >= CLIENT_LIMIT:
                connection.abort()
                connection.deleteLater()
                continue
            client = _Client(connection, self._handler, self._patience, self)
            self._clients.add(client)
            connection.disconnected.connect(lambda client=client: self._forget(client))
            client.start()

    def _forget(self, client: "_Client") -> None:
        self._clients.discard(client)
        client.deleteLater()


class _Client(QObject):
    """One connection. Serves one request per turn of the event loop, so that none can hog it."""

    def __init__(
        self, connection: QLocalSocket, handler: Handler, patience: float, parent: QObject
    ) -> None:
        super().__init__(parent)
        connection.setParent(self)
        connection.setReadBufferSize(REQUEST_LIMIT)
        self._connection = connection
        self._handler = handler
        self._patience = QTimer(self, singleShot=True, interval=int(patience * 1000))
        self._patience.timeout.connect(self.end)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._serve)
        connection.readyRead.connect(self._turn.start)
        connection.bytesWritten.connect(self._written)

    def start(self) -> None:
        self._patience.start()
        self._turn.start()

    def end(self) -> None:
        self._connection.abort()

    def _written(self) -> None:
        self._patience.start()
        self._turn.start()

    def _serve(self) -> None:
        connection = self._connection
        if connection.bytesToWrite():
            return
        if connection.canReadLine():
            self._patience.start()
            connection.write(self._answer(bytes(connection.readLine().data())))
            connection.flush()
            self._turn.start()
        elif connection.bytesAvailable() >= REQUEST_LIMIT:
            connection.write(_refusal(f"A request ends within {REQUEST_LIMIT} bytes."))
            connection.flush()
            connection.disconnectFromServer()

    def _answer(self, line: bytes) -> bytes:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            return _refusal("That is not a line of JSON.")
        if not isinstance(request, dict):
            return _refusal('A request is an object, such as {"verb": "status"}.')
        try:
            reply = self._handler(request)
            return json.dumps({"reply": reply}, allow_nan=False).encode() + b"\n"
        except Refused as refused:
            return _refusal(str(refused))
        except Exception:
            _log.exception("A request to the control socket failed.")
            return _refusal("The kiosk could not do that; its log says why.")


def _refusal(sentence: str) -> bytes:
    return json.dumps({"refused": sentence}).encode() + b"\n"
