// The hot path: published sets in KV, the public part, the answer key and the article's text under names of their own, and
// page → set.
import {
  type AnswerKey,
  answerKey,
  type PublicSet,
  publicPart,
  type QuestionSet,
  type Withdrawal,
} from '../../questions/index.ts';
import { hashOfKey } from './publishers.ts';

const publicName = (id: string) => `public:${id}`;
const answersName = (id: string) => `answers:${id}`;
const articleName = (id: string) => `article:${id}`;
const retractedName = (id: string) => `retracted:${id}`;

/** Returns the public part of a published set as the JSON it is served as, or `undefined`. */
export async function readPublic(sets: KVNamespace, id: string): Promise<string | undefined> {
  return (await sets.get(publicName(id))) ?? undefined;
}

/** Returns the answer key of a published set. */
export async function readAnswers(sets: KVNamespace, id: string): Promise<AnswerKey | undefined> {
  return (await sets.get<AnswerKey>(answersName(id), 'json')) ?? undefined;
}

/** Returns the draft of a published set's article as JSON: what statements are judged by. */
export async function readDraft(sets: KVNamespace, id: string): Promise<string | undefined> {
  return (await sets.get(articleName(id))) ?? undefined;
}

/**
 * Puts the draft (JSON) of the article that set `id` is about. It goes before the set: no statement is judged by an old text under
 * a new set.
 */
export async function putDraft(sets: KVNamespace, id: string, draft: string): Promise<void> {
  await sets.put(articleName(id), draft);
}

/** What is left of a set whose article was retracted: when, the note to readers, and how they read. */
export type Retraction = Withdrawal & Pick<PublicSet, 'lang' | 'dir'>;

/** Returns the note of a set whose article was retracted. */
export async function readRetraction(sets: KVNamespace, id: string): Promise<Retraction | undefined> {
  return (await sets.get<Retraction>(retractedName(id), 'json')) ?? undefined;
}

/**
 * Puts the note in the place of set `id`, of which nothing stays: no text, no question, no key. The note goes first, so that who no
 * longer finds the set finds the reason. The page's address keeps leading here: who comes by it is told too.
 */
export async function putRetraction(
  sets: KVNamespace,
  id: string,
  { lang, dir, at, note }: Retraction,
): Promise<void> {
  await sets.put(retractedName(id), JSON.stringify({ lang, dir, at, note }));
  await sets.delete(answersName(id));
  await sets.delete(publicName(id));
  await sets.delete(articleName(id));
}

/** Returns the id of the set published for a page. */
export async function setOfPage(sets: KVNamespace, url: string): Promise<string | undefined> {
  return (await sets.get(await urlName(url))) ?? undefined;
}

/**
 * Puts both halves of `set`, the key first: between the two writes a reader may see an item as open whose answer is
 * already *withdrawn*, never the other way round.
 */
export async function putSet(sets: KVNamespace, set: QuestionSet, url: string | undefined): Promise<void> {
  const open: PublicSet = publicPart(set);
  await sets.put(answersName(set.id), JSON.stringify(answerKey(set)));
  await sets.put(publicName(set.id), JSON.stringify(open));
  if (url !== undefined) await sets.put(await urlName(url), set.id);
}

/** Bytes that a name may have in KV. */
const nameBytes = 512;

/**
 * The name of a page: its canonical address, which has one byte a character, or the digest of that where the address is too long for a
 * name. An Arabic address takes six bytes a letter, so a headline of ninety letters is.
 */
async function urlName(url: string): Promise<string> {
  const name = `url:${canonicalUrl(url)}`;
  return name.length <= nameBytes ? name : `url-digest:${await hashOfKey(name)}`;
}

/** Query parameters that tell where a reader came from, not what the page is. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src)$/i;

/** Returns the address by which a page is known: no fragment, no tracking parameters, host in small letters, no slash at the end. */
export function canonicalUrl(given: string): string {
  const url = new URL(given);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.replace(/\/(?=\?|$)/, '');
}
