# Comma-separated values: dialects, reading and writing of dicts, guessing the format.

import _csv
from _csv import (Error, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC,
                  field_size_limit, get_dialect, list_dialects, reader, register_dialect,
                  unregister_dialect, writer)

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect",
           "__doc__", "excel", "excel_tab", "field_size_limit", "reader", "writer",
           "register_dialect", "get_dialect", "list_dialects", "Sniffer",
           "unregister_dialect", "__version__", "DictReader", "DictWriter", "unix_dialect"]

__doc__ = "Reading and writing of comma-separated values."
__version__ = "1.0"


class Dialect:
    """Base class of dialects: subclasses set the options as attributes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _csv.Dialect(self)
        except TypeError as e:
            raise Error(str(e))


class excel(Dialect):
    """What Excel writes."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes as tab-separated values."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """What Unix programs write: all quoted, lines end in \\n."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Reads records as dicts; the keys are fieldnames or else the first record."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        d = dict(zip(names, row))
        if len(names) < len(row):
            d[self.restkey] = row[len(names):]
        elif len(names) > len(row):
            for name in names[len(row):]:
                d[name] = self.restval
        return d


class DictWriter:
    """Writes dicts as records, in the order of fieldnames."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the field names as a record."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: "
                                 + ", ".join([repr(x) for x in wrong]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        """Write one dict."""
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        """Write all dicts of an iterable."""
        return self.writer.writerows(map(self._dict_to_list, rowdicts))


class Sniffer:
    """Guesses the format of a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A dialect that seems to fit the sample."""
        quotechar, doublequote, delimiter, skip = self._guess_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skip = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skip
        return dialect

    def _guess_quotes(self, sample, delimiters):
        """From what stands beside quoted fields: (quote, doublequote, delimiter, skip space)."""
        votes = {}
        quotes = {}
        spaces = 0
        doubled = False
        for line in sample.splitlines():
            i = 0
            while i < len(line):
                q = line[i]
                before = line[:i].rstrip(" ")
                if q not in "\"'" or before and before[-1].isalnum():
                    i += 1
                    continue
                j = line.find(q, i + 1)
                while j >= 0 and line[j + 1:j + 2] == q:
                    doubled = True
                    j = line.find(q, j + 2)
                if j < 0:
                    break
                after = line[j + 1:j + 2]
                sep = before[-1:] or after
                if sep and not sep.isalnum() and sep not in "\"'_" and (not after or after == sep):
                    quotes[q] = quotes.get(q, 0) + 1
                    if delimiters is None or sep in delimiters:
                        votes[sep] = votes.get(sep, 0) + 1
                        if before and len(before) < i:
                            spaces += 1
                i = j + 1
        if not quotes:
            return "", False, None, False
        quote = max(quotes, key=quotes.get)
        if not votes:
            return quote, doubled, "", False
        delimiter = max(votes, key=votes.get)
        return quote, doubled, delimiter, spaces > 0 and all(
            line.count(delimiter) == line.count(delimiter + " ") for line in sample.splitlines())

    def _guess_delimiter(self, sample, delimiters):
        """The character that occurs equally often in (nearly) all lines."""
        lines = [line for line in sample.split("\n") if line]
        if not lines:
            return "", False
        steady = {}
        for c in sorted(set("".join(lines))):
            if ord(c) > 126 or delimiters is not None and c not in delimiters:
                continue
            counts = [line.count(c) for line in lines]
            usual = max(set(counts), key=counts.count)
            if usual and counts.count(usual) >= 0.9 * len(counts):
                steady[c] = usual
        if not steady:
            return "", False
        chosen = None
        if len(steady) > 1:
            for c in self.preferred:
                if c in steady:
                    chosen = c
                    break
            else:
                other = [c for c in steady if not c.isalnum()] or list(steady)
                chosen = max(other, key=steady.get)
        else:
            chosen = next(iter(steady))
        return chosen, lines[0].count(chosen) == lines[0].count(chosen + " ")

    def has_header(self, sample):
        """True if the first record seems to hold names of columns."""
        from io import StringIO
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        columns = len(header)
        kinds = dict.fromkeys(range(columns))
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != columns:
                continue
            for col in list(kinds):
                kind = complex
                try:
                    kind(row[col])
                except (ValueError, OverflowError):
                    kind = len(row[col])
                if kind != kinds[col]:
                    if kinds[col] is None:
                        kinds[col] = kind
                    else:
                        del kinds[col]
        votes = 0
        for col, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[col]) != kind else -1
            else:
                try:
                    kind(header[col])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
