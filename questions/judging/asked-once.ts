// What is asked again and again while one statement is laid over one sentence.

/** Returns `work` with its answers kept for as long as the function it returns is. */
export function askedOnce<Question, Answer>(
  work: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = work(question);
    known.set(question, answer);
    return answer;
  };
}
