// The package.json of @dalil/widget: what is published, by which names it is imported, and which of its modules do something when they
// are loaded.

/** What is taken from the project's own package.json. */
export interface Project {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const typesOf = (name: string) => `./types/widget/package/${name}.d.ts`;

/** Returns the package.json. */
export function packageJson({ version, license, engines, dependencies }: Project): object {
  return {
    name: '@dalil/widget',
    version,
    description:
      'A news quiz and a fact check whose every answer shows the sentence that decides it. Arabic first.',
    keywords: ['arabic', 'custom-element', 'fact-check', 'journalism', 'lit', 'news', 'quiz', 'rtl'],
    license,
    type: 'module',
    engines,
    sideEffects: ['./dalil-quiz.js', './dalil-check.js', './define.js', '*.css'],
    exports: {
      '.': { types: typesOf('index'), default: './index.js' },
      './dalil-quiz': { types: typesOf('dalil-quiz'), default: './dalil-quiz.js' },
      './dalil-check': { types: typesOf('dalil-check'), default: './dalil-check.js' },
      './define': {
        types: typesOf('define'),
        // Lit loads in Node, and in no other runtime without a page.
        workerd: './server.js',
        'edge-light': './server.js',
        default: './define.js',
      },
      './react': { types: './react.d.ts', default: './react.js' },
      './vue': { types: './vue.d.ts', default: './define.js' },
      './svelte': { types: './svelte.d.ts', default: './define.js' },
      './themes.css': './themes.css',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    files: ['*.js', '*.d.ts', '*.css', 'custom-elements.json', 'parts', 'types', 'README.ar.md'],
    // Not a peer: a page may have another Lit, and two of them work side by side.
    dependencies: { lit: `^${dependencies.lit}` },
    peerDependencies: { react: '>=19', svelte: '>=5', vue: '>=3.3' },
    peerDependenciesMeta: { react: { optional: true }, svelte: { optional: true }, vue: { optional: true } },
  };
}
