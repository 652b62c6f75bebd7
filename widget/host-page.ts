// What an element asks its host page: which page it is, where its article is, where the script came from.

/** Returns the page's own address as it names itself. */
export function pageUrl(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}

/** Returns the article that `selector` names, without one the first article or main part, or else the whole page. */
export function articleOf(selector: string): Element {
  const named = selector === '' ? 'article, main' : selector;
  return document.querySelector(named) ?? document.body;
}

/** Returns the origin of a script: the service, unless `src` says otherwise. */
export function originOf(script: string): string {
  return script.startsWith('http') ? new URL(script).origin : '';
}
