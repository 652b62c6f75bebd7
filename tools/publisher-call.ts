// A publisher's call to a service.

/** What a call brings. */
export interface Called {
  readonly status: number;
  readonly location: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Calls the service; refusals throw in words, but for an article that is there already or was taken back. */
export type PublisherCall = (method: string, path: string, body: unknown) => Promise<Called>;

/** Returns calls to the service at `origin` under `key`. */
export function publisherCalls(origin: string, key: string): PublisherCall {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok && ![409, 410].includes(response.status))
      throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      body: JSON.parse(text) as Record<string, unknown>,
    };
  };
}
