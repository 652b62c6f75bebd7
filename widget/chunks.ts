// What elements fetch when it is first needed, as sources: a package and the tests import them so. For what pages load,
// tools/page-scripts.ts puts chunks-in-folder.ts in the place of this file.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './messages/ar.ts';
import type { InterfaceLanguage } from './messages/interface-language.ts';

/** What finds, lights and links sentences. */
export type Anchoring = typeof import('./anchoring.ts');
/** What shows a verdict, with its words. */
export type Receipts = typeof import('./receipts/index.ts') & { readonly words: ReceiptMessages };
/** Everything else, with its words. */
export type More = typeof import('./more/index.ts') & { readonly words: MoreMessages };

/** Returns the anchoring, or `undefined` where it can't be had: quotes are then shown without their place on the page. */
export function fetchAnchoring(): Promise<Anchoring | undefined> {
  return import('./anchoring.ts').catch(() => undefined);
}

/** Returns the words that an element begins with, or `undefined` where they can't be had now. */
export function fetchFirst(lang: InterfaceLanguage): Promise<FirstMessages | undefined> {
  return wordsOf(lang).then(
    ({ first }) => first,
    () => undefined,
  );
}

/** Returns what shows a verdict, or `undefined` where it can't be had now. */
export function fetchReceipts(lang: InterfaceLanguage): Promise<Receipts | undefined> {
  return Promise.all([import('./receipts/index.ts'), wordsOf(lang)]).then(
    ([code, { receipts }]) => ({ ...code, words: receipts }),
    () => undefined,
  );
}

/** Returns what is needed for fields of several parts, the result, challenges and keeping, or `undefined` where it can't be had now. */
export function fetchMore(lang: InterfaceLanguage): Promise<More | undefined> {
  return Promise.all([import('./more/index.ts'), wordsOf(lang)]).then(
    ([code, { more }]) => ({ ...code, words: more }),
    () => undefined,
  );
}

function wordsOf(lang: InterfaceLanguage): Promise<typeof import('./messages/ar.ts')> {
  return import(`./messages/${lang}.ts`);
}
