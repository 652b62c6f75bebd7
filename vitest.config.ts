// Six rooms of tests: the domain in Node, the service in workerd, whole classes on the loopback, the element, the whole walk and what developers
// take home in Chromium.
import { defineConfig } from 'vitest/config';
import { e2eProject } from './tests/e2e/project.ts';
import { inPairs } from './tests/in-pairs.ts';
import { loadProject } from './tests/load/project.ts';
import { packageProject } from './tests/package/project.ts';
import { widgetProject } from './tests/widget/project.ts';
import { workerProject } from './tests/worker/project.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'questions',
          // Modules of the domain hold no state that a test could leave behind: files share a worker, and its lists are built once.
          isolate: false,
          ...inPairs,
          include: ['tests/questions/**/*.test.ts', 'tests/tools/**/*.test.ts', 'tests/house.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
          // A thousand sets take a while on a busy machine; no test measures time.
          testTimeout: 120_000,
        },
      },
      workerProject,
      loadProject,
      widgetProject,
      e2eProject,
      packageProject,
    ],
  },
});
