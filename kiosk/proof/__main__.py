"""``python -m kiosk.proof``: one of the processes that `kiosk proof` starts for itself."""

import sys

from kiosk.proof.worker import main

sys.exit(main())
