import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Native or given by Electron: everything else is bundled, so the packaged app holds only what it runs. */
const external = ['electron', 'better-sqlite3']

/** The oldest Electron this runs on is 33: Node 20.18 and Chromium 130. */
const target = { node: 'node20.18', page: 'chrome130' }

const mainEntries = {
  index: 'main/index.ts',
  cli: 'main/cli/bin.ts',
  'import-worker': 'main/import/worker.ts',
  'import-process': 'main/import/process.ts',
  'pack-worker': 'main/package/packWorker.ts',
  'aside-worker': 'main/aside/worker.ts',
  'backup-process': 'main/store/backup/process.ts',
  'lay-worker': 'main/export/layWorker.ts',
}

export default defineConfig({
  main: {
    // The one for Node declares a `require` of its own, where the build puts one too; nothing is zipped in threads
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: target.node,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: existing(mainEntries),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: target.node,
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: existing({ preload: 'main/preload.ts' }),
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: {
      target: target.page,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
})

function existing(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))
}
