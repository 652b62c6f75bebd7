// Files that the build left beside the Worker, read by the Worker itself.

/** Returns the text of the static file at `path`, or `undefined` where there is none. */
export async function readStatic(assets: Fetcher, path: string): Promise<string | undefined> {
  // The host is nobody's: the binding looks at the path alone.
  const response = await assets.fetch(`https://assets.invalid${path}`);
  if (response.ok) return response.text();
  await response.body?.cancel();
  return undefined;
}
