// The element as the build makes it for Arabic alone, in tests.
