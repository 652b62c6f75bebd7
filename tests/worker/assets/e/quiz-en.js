// The element as the build makes it for English alone, in tests.
