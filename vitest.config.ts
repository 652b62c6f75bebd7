// Four rooms of tests: the domain in Node, the service in workerd, the element and the whole walk in Chromium.
import { defineConfig } from 'vitest/config';
import { e2eProject } from './tests/e2e/project.ts';
import { widgetProject } from './tests/widget/project.ts';
import { workerProject } from './tests/worker/project.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'questions',
          include: ['tests/questions/**/*.test.ts', 'tests/tools/**/*.test.ts', 'tests/house.test.ts'],
          setupFiles: ['tests/quiet-console.ts'],
        },
      },
      workerProject,
      widgetProject,
      e2eProject,
    ],
  },
});
