// A slow, broken or absent network for one page of the gallery: stands before the element's script and answers in the service's place.
// The script's own tag says which calls (`data-path`) and how (`data-way`).

const { way = '', path = '' } = document.currentScript?.dataset ?? {};
const real = globalThis.fetch;

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  holds: () => new Promise(() => undefined),
  fails: async () => Response.json({}, { status: 503 }),
  refuses: () => Promise.reject(new TypeError('No connection.')),
};

if (way === 'refuses') Object.defineProperty(navigator, 'onLine', { get: () => false });
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  return (url.includes(path) ? answers[way]?.() : undefined) ?? real(input, init);
};
