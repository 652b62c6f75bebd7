// @dalil/widget/react: the elements as components of React 19, rendered on the server as their tags. The bundle names it a client
// module (tools/package/bundle.ts), so that a server component may render it.
import {
  createElement,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import type { CheckEvents, QuizEvents } from '../events.ts';
import type { DalilCheck as Check } from './dalil-check.ts';
import type { DalilQuiz as Quiz } from './dalil-quiz.ts';

/** `quiz-loaded` as React writes it: `onQuizLoaded`. */
type PropOf<Name> = Name extends `${infer Of}-${infer What}`
  ? `on${Capitalize<Of>}${Capitalize<What>}`
  : never;

type Listeners<Events> = {
  readonly [Name in keyof Events as PropOf<Name>]?: (event: CustomEvent<Events[Name]>) => void;
};

interface SetProps<Element> extends HTMLAttributes<Element> {
  /** Id of the set; without it the set of the page is looked up by its canonical address. */
  readonly set?: string;
  /** Origin of the service. */
  readonly src?: string;
  /** Selector of the article in which sentences are lit. */
  readonly article?: string;
  readonly ref?: Ref<Element>;
}

/** Props of `DalilQuiz`: its attributes, its events, and those of any HTML element. */
export interface DalilQuizProps extends SetProps<Quiz>, Listeners<QuizEvents> {
  /** Puts the headline above the questions, for pages where the article does not stand. */
  readonly headline?: boolean;
  /** Numerals of the element’s own numbers. */
  readonly numerals?: 'latn' | 'arab' | 'arabext';
  /** `no`: nothing is remembered on this device. */
  readonly keep?: 'no';
  /** `scored`: the first answer to each question stays, verdicts come at the end. */
  readonly mode?: 'scored';
}

/** Props of `DalilCheck`: its attributes, its events, and those of any HTML element. */
export interface DalilCheckProps extends SetProps<Check>, Listeners<CheckEvents> {}

/** Names of events by the props that listen to them. */
const events = {
  onQuizLoaded: 'quiz-loaded',
  onQuizAnswered: 'quiz-answered',
  onQuizLocked: 'quiz-locked',
  onQuizFinished: 'quiz-finished',
  onQuizFailed: 'quiz-failed',
  onCheckJudged: 'check-judged',
  onCheckFailed: 'check-failed',
} as const satisfies Record<PropOf<keyof QuizEvents | keyof CheckEvents>, keyof (QuizEvents & CheckEvents)>;

/** `<dalil-quiz>`. Children show until the questions are there, and where there is no JavaScript. */
export function DalilQuiz(props: DalilQuizProps): ReactElement {
  return useTag('dalil-quiz', props, () => import('./dalil-quiz.ts'));
}

/** `<dalil-check>`. Children show until the article is there, and where there is no JavaScript. */
export function DalilCheck(props: DalilCheckProps): ReactElement {
  return useTag('dalil-check', props, () => import('./dalil-check.ts'));
}

/**
 * Returns the tag. Everything else is an effect, and effects run in browsers only: no server ever loads the element. Listeners are added
 * here since React leaves those of custom elements out when it takes over what a server rendered (facebook/react#35446).
 */
function useTag<Tag extends 'dalil-quiz' | 'dalil-check'>(
  tag: Tag,
  { ref, ...props }: SetProps<HTMLElementTagNameMap[Tag]>,
  load: () => Promise<unknown>,
): ReactElement {
  const element = useRef<HTMLElementTagNameMap[Tag]>(null);
  const latest = useRef<Readonly<Record<string, unknown>>>({});
  useImperativeHandle(ref, () => element.current as HTMLElementTagNameMap[Tag], []);
  useEffect(() => {
    latest.current = { ...props };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element is loaded and listened to once.
  useEffect(() => {
    const leaving = new AbortController();
    for (const [prop, name] of Object.entries(events)) {
      const tell = (event: Event) => {
        const listener = latest.current[prop];
        if (typeof listener === 'function') listener(event);
      };
      element.current?.addEventListener(name, tell, { signal: leaving.signal });
    }
    void load();
    return () => leaving.abort();
  }, []);
  const attributes = Object.entries(props).filter(([name]) => !(name in events));
  return createElement(tag, { ...Object.fromEntries(attributes), ref: element });
}
