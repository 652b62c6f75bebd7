// What the elements load once there is something to show: finding sentences on the host page, lighting them, links to them.
// A bundle of its own, so that no element's first flight carries it and two elements on a page share it.
export { areOnPage, light, scrollToLit } from './highlight.ts';
export { textFragment, withFragment } from './text-fragment.ts';
