import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, type UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

const indicator = fileURLToPath(new URL('./frontend/connection/indicator.ts', import.meta.url));

const single = fileURLToPath(new URL('./frontend/single.ts', import.meta.url));

/** Builds the one script of a briefing that is a file of its own; the server puts it into that file. */
const singleFileScript: Plugin = {
  name: 'single-file-script',
  apply: 'build',
  async generateBundle() {
    const built = (await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2023',
        rolldownOptions: { input: single, output: { format: 'iife', codeSplitting: false } },
      },
    })) as Rolldown.RolldownOutput;
    this.emitFile({ type: 'asset', name: 'single.js', source: built.output[0].code });
  },
};

/**
 * ApexCharts stays in a chunk of its own, which releases do not change, and so do the stage, the desk and what is handed
 * over; the rest is needed at once, so it is one.
 */
const APART =
  /[\\/]node_modules[\\/]apexcharts[\\/]|[\\/]frontend[\\/](briefing-(stage|speaker|desk)\.ts|(stage|speaker|desk)[\\/]|hand-over)/;

const customConfig: UserConfigFn = () => ({
  plugins: [singleFileScript],
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
