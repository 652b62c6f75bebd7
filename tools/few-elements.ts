// The HTML elements of the Worker's DOM: those that hold other things than elements or text, or that Readability asks for more than
// attributes. Any other is a plain element there, as an unknown tag is; 2 KB gzip of properties that no article's text has.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Classes by the file of linkedom that has each. */
const kept = {
  HTMLElement: 'element',
  HTMLTemplateElement: 'template-element',
  HTMLHtmlElement: 'html-element',
  HTMLScriptElement: 'script-element',
  HTMLStyleElement: 'style-element',
  HTMLTitleElement: 'title-element',
  HTMLTextAreaElement: 'text-area-element',
  HTMLImageElement: 'image-element',
  HTMLSourceElement: 'source-element',
  HTMLAnchorElement: 'anchor-element',
  HTMLLinkElement: 'link-element',
  HTMLMetaElement: 'meta-element',
  HTMLIFrameElement: 'i-frame-element',
};

/** Puts them in the place of linkedom's whole list. */
export const fewElements: Plugin = {
  name: 'few-elements',
  setup(build) {
    build.onLoad({ filter: /[/\\]linkedom[/\\]esm[/\\]shared[/\\]html-classes\.js$/ }, ({ path }) => {
      const imports = Object.entries(kept).map(
        ([name, file]) => `import { ${name} } from '../html/${file}.js';`,
      );
      const contents = `${imports.join('\n')}\nexport const HTMLClasses = { ${Object.keys(kept).join(', ')} };`;
      return { contents, loader: 'js', resolveDir: join(path, '..') };
    });
  },
};
