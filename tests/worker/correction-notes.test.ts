import { beforeAll, describe, expect, it } from 'vitest';
import { Corrections, type QuestionSet } from '../../questions/index.ts';
import { harbour, publish, send, sendJson } from './fixtures/desk.ts';
import { expectRefusal } from './fixtures/refusal.ts';

type Published = Awaited<ReturnType<typeof publish>>;
const read = async (id: string) => Corrections.parse(await (await send(`/v1/sets/${id}/corrections`)).json());

/** A question that rests on one sentence with a year in it, and the article with that year changed. */
function toCorrect(set: QuestionSet) {
  const question = set.questions.find(
    ({ evidence }) => evidence.length === 1 && /\d{4}/.test(evidence[0]?.exact ?? ''),
  );
  const exact = question?.evidence[0]?.exact;
  if (question === undefined || exact === undefined)
    throw new Error('No question rests on a dated sentence.');
  const text = (harbour.text ?? '').replace(exact, exact.replace(/\d{4}/, '2018'));
  return { id: question.id, text };
}

describe('The corrections of a set', () => {
  const url = 'https://paper.test/notes';
  let published: Published;
  let fallen: string;

  beforeAll(async () => {
    published = await publish({ ...harbour, url });
    const { article, desk, set } = published;
    // The end of the text, on which no question rests, then a sentence on which one does.
    const longer = `${harbour.text}\n\nوغادر الضيوف المدينة مساء.`;
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text: longer }, desk.headers);
    const { id, text } = toCorrect(set);
    fallen = id;
    await sendJson('PUT', `/v1/articles/${article}`, { ...harbour, url, text }, desk.headers);
  });

  it('are dated notes, the newest first, with the questions that fell and why', async () => {
    const { set, lang, dir, corrections } = await read(published.set.id);
    expect([set, lang, dir]).toEqual([published.set.id, 'ar', 'rtl']);
    expect(corrections.map(({ version }) => version)).toEqual([3, 2]);
    const [newest, oldest] = corrections;
    expect(newest?.note).toBe('عُدّل المقال أو أحد مصادره، وسُحبت الأسئلة التي لم يعد لها سند.');
    expect(newest?.withdrawn.map(({ question }) => question)).toContain(fallen);
    expect(newest?.withdrawn[0]?.note).toMatch(/^سُحب/);
    expect(oldest).toMatchObject({
      note: 'عُدّل المقال أو أحد مصادره، وبقيت الأسئلة كلها قائمة.',
      withdrawn: [],
    });
    expect((newest?.at ?? '') >= (oldest?.at ?? '')).toBe(true);
  });

  it('are told to every page, kept for half a minute, and sent once', async () => {
    const path = `/v1/sets/${published.set.id}/corrections`;
    const response = await send(path, { headers: { origin: 'https://news.test' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=30');
    const again = await send(path, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('are none where nothing was corrected, and where it was before the set was published', async () => {
    const { set } = await publish({ ...harbour, url: 'https://paper.test/no-notes' });
    expect((await read(set.id)).corrections).toEqual([]);
    const { article, desk } = await publish({ ...harbour, url: 'https://paper.test/early-notes' });
    const draft = await (
      await sendJson('POST', `/v1/articles/${article}/sets`, { seed: 'late' }, desk.headers)
    ).json<QuestionSet>();
    const { text } = toCorrect(draft);
    const corrected = { ...harbour, url: 'https://paper.test/early-notes', text };
    await sendJson('PUT', `/v1/articles/${article}`, corrected, desk.headers);
    await expectRefusal(await send(`/v1/sets/${draft.id}/corrections`), 404, 'set_not_found');
    await sendJson('POST', `/v1/sets/${draft.id}/publish`, {}, desk.headers);
    expect((await read(draft.id)).corrections).toEqual([]);
  });

  it('are not found where the set is not, and gone where it is', async () => {
    await expectRefusal(await send('/v1/sets/s-unknown/corrections'), 404, 'set_not_found');
    await expectRefusal(await send('/v1/sets/answers:x/corrections'), 404, 'set_not_found');
    const { article, desk, set } = await publish({ ...harbour, url: 'https://paper.test/gone-notes' });
    await send(`/v1/articles/${article}`, { method: 'DELETE', headers: desk.headers });
    await expectRefusal(await send(`/v1/sets/${set.id}/corrections`), 410, 'retracted');
  });
});
