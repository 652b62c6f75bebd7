// custom-elements.json: what editors, documentation tools and Storybook read about the elements. The form is the community's custom
// elements manifest, whose types hold it here.
import type { ClassDeclaration, JavaScriptModule, Package } from 'custom-elements-manifest';
import { elementList, type ListedElement } from './element-list.ts';

/** Returns the manifest of the package. */
export function manifest(): Package {
  return { schemaVersion: '2.1.0', readme: 'README.md', modules: elementList.map(moduleOf) };
}

function moduleOf(element: ListedElement): JavaScriptModule {
  const path = `${element.tag}.js`;
  const declaration = { name: element.className, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [classOf(element)],
    exports: [
      { kind: 'js', name: element.className, declaration },
      { kind: 'custom-element-definition', name: element.tag, declaration },
    ],
  };
}

function classOf(element: ListedElement): ClassDeclaration {
  const { tag, className, eventMap, description, attributes, methods, events, parts, slots } = element;
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(({ name, type, description: text }) => ({
      name,
      fieldName: name,
      type: { text: type },
      description: text,
    })),
    members: [
      ...attributes.map(({ name, type, description: text }) => ({
        kind: 'field' as const,
        name,
        attribute: name,
        ...(name === 'lang' ? { reflects: true } : {}),
        type: { text: type },
        description: text,
      })),
      ...methods.map(({ name, parameters, description: text }) => ({
        kind: 'method' as const,
        name,
        description: text,
        parameters: parameters.map(({ name: parameter, type }) => ({
          name: parameter.replace('?', ''),
          optional: parameter.endsWith('?'),
          type: { text: type },
        })),
        return: { type: { text: 'Promise<void>' } },
      })),
    ],
    events: events.map(({ name, description: text }) => ({
      name,
      description: text,
      type: { text: `CustomEvent<${eventMap}['${name}']>` },
    })),
    cssParts: [...parts],
    slots: [...slots],
    cssProperties: [...element.customProperties],
  } as ClassDeclaration;
}
