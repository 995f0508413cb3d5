"""The tests, a package of their own: libraries that install a package named `tests` too must not stand in for it."""
