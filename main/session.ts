import { app, type Session, session } from 'electron'
import { isAllowedPermission, isOwnRequest } from './safetyRules'

/**
 * A session that keeps nothing on disk, grants next to nothing and reaches nothing but `app://cx/`.
 * A name without 'persist:' is what keeps it in memory.
 */
export function openSession(
  name: string,
  answer: (request: Request) => Promise<Response> | Response,
): Session {
  const opened = session.fromPartition(name)
  const developer = app.isPackaged ? 'packaged' : 'developer'
  // Writing to the clipboard arrives as a request and never as a check
  opened.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isAllowedPermission(permission, details.isMainFrame)),
  )
  opened.setPermissionCheckHandler(() => false)
  opened.setDevicePermissionHandler(() => false)
  opened.on('will-download', (event) => event.preventDefault())
  opened.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, decide) =>
    decide({ cancel: !isOwnRequest(url, developer) }),
  )
  // A dictionary would be fetched from the network
  opened.setSpellCheckerEnabled(false)
  opened.protocol.handle('app', answer)
  return opened
}
