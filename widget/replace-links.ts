// The shortest embed, for systems that let no element through: a link of class `dalil-quiz` to the quiz's own page, and this script. Each
// link becomes an element that keeps the link inside, for readers whom the questions don't reach. Only links to the script's own origin
// do: whoever may write links into a page, in a comment, say, gets no quiz of another service.

const service = new URL(import.meta.url).origin;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.dalil-quiz[href*="/embed/"]')) {
  const { origin, pathname } = new URL(link.href);
  const set = /\/embed\/([a-z0-9-]+)$/.exec(pathname)?.[1];
  if (origin !== service || set === undefined || link.closest('dalil-quiz') !== null) continue;
  const quiz = document.createElement('dalil-quiz');
  quiz.setAttribute('src', origin);
  quiz.setAttribute('set', set);
  link.replaceWith(quiz);
  quiz.append(link);
}
