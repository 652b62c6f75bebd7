// Four rooms of tests: the domain in Node, the service in workerd, the element and the whole walk in Chromium.
import { defineConfig } from 'vitest/config';
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
    ],
  },
});
