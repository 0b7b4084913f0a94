import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

const indicator = fileURLToPath(new URL('./frontend/connection/indicator.ts', import.meta.url));

/**
 * ApexCharts stays in a chunk of its own, which releases do not change, and so do the stage and the desk; the rest is needed at
 * once, so it is one.
 */
const APART =
  /[\\/]node_modules[\\/]apexcharts[\\/]|[\\/]frontend[\\/](briefing-(stage|speaker|desk)\.ts|(stage|speaker|desk)[\\/])/;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'indicators', test: (module) => !APART.test(module) }] } },
    },
  },
  resolve: {
    alias: [
      { find: /^@vaadin\/common-frontend$/, replacement: indicator },
      { find: '@vaadin/common-frontend/ConnectionIndicator.js', replacement: indicator },
    ],
  },
});

export default overrideVaadinConfig(customConfig);
