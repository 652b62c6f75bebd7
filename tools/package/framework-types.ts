// The elements in the words of React, Vue and Svelte: a declaration file each, made from the list of elements.
import { elementList, type ListedElement } from './element-list.ts';

const head = `import type { CheckEvents, DalilCheck, DalilQuiz, QuizEvents } from './types/widget/package/index.js';`;
const comment = (text: string, indent: string) => `${indent}/** ${text} */\n`;

/** Lines for the attributes of `element`; `lang` is every element's. */
function attributeLines({ attributes }: ListedElement, indent: string): string {
  return attributes
    .filter(({ name }) => name !== 'lang')
    .map(({ name, type, description }) => `${comment(description, indent)}${indent}${name}?: ${type};\n`)
    .join('');
}

/** Lines for listeners of the events of `element`, each named by `named`. */
function listenerLines(
  { events, eventMap }: ListedElement,
  indent: string,
  named: (name: string) => string,
): string {
  return events
    .map(
      ({ name, description }) =>
        `${comment(description, indent)}${indent}${named(name)}?: (event: CustomEvent<${eventMap}['${name}']>) => void;\n`,
    )
    .join('');
}

const camelCased = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const entries = (lineOf: (element: ListedElement) => string) => elementList.map(lineOf).join('');

/** React 19: the tags in JSX, beside the components. */
const react = `// React 19: the components, and the tags in JSX. A listener of a tag is named after its event: onquiz-answered.
${head}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

export * from './types/widget/package/react.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(
  (
    element,
  ) => `      '${element.tag}': DetailedHTMLProps<HTMLAttributes<${element.className}>, ${element.className}> & {
${attributeLines(element, '        ')}${listenerLines(element, '        ', (name) => `'on${name}'`)}      };
`,
)}    }
  }
}
`;

/** Vue: the tags in templates. */
const vue = `// Vue 3: the tags in templates. Tell the compiler that they are elements: isCustomElement: (tag) => tag.startsWith('dalil-').
${head}
import type { HTMLAttributes, PublicProps } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
${entries(
  (element) => `    '${element.tag}': new () => ${element.className} & {
      $props: HTMLAttributes & PublicProps & {
${attributeLines(element, '        ')}${listenerLines(element, '        ', (name) => `on${name[0]?.toUpperCase()}${camelCased(name.slice(1))}`)}      };
    };
`,
)}  }
}
`;

/** Svelte 5: the tags in markup. */
const svelte = `// Svelte 5: the tags in markup.
${head}
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(
  (element) => `    '${element.tag}': HTMLAttributes<${element.className}> & {
${attributeLines(element, '      ')}${listenerLines(element, '      ', (name) => `'on${name}'`)}    };
`,
)}  }
}
`;

/** Returns the declaration files by name. */
export function frameworkTypes(): ReadonlyMap<string, string> {
  return new Map([
    ['react.d.ts', react],
    ['vue.d.ts', vue],
    ['svelte.d.ts', svelte],
  ]);
}
