// The element with every language, in tests.
import('./dalil-anchoring.js');
