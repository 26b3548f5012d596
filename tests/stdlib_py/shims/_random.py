"""What _random will offer, in Python (see NATIVES.md)."""
from _random import Random
import hashlib
import os


def sha512(data):
    return hashlib.sha512(data).digest()


entropy = os.urandom
