// Stands in for the serializer that the DOM's selector library brings along and never calls here (tools/build.ts, alias).

/** Throws: nothing is serialized by it. */
export default function serialize(): never {
  throw new Error('No document is serialized this way.');
}
