# A package; its only module here is urllib.parse.
