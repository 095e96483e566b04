import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Node strips types by itself; what it lacks is our way of naming a file without its ending, and bare JSON imports. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && context.parentURL) {
      const url = new URL(`${specifier}.ts`, context.parentURL)
      if (url.protocol === 'file:' && existsSync(fileURLToPath(url))) return next(url.href, context)
    }
    if (!specifier.endsWith('.json')) return next(specifier, context)
    return {
      ...next(specifier, { ...context, importAttributes: { type: 'json' } }),
      importAttributes: { type: 'json' },
    }
  },
})
