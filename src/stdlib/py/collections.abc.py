# collections.abc: the abstract base classes of _collections_abc under their public name.

from _collections_abc import *
from _collections_abc import __all__, _CallableGenericAlias
