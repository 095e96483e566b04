import { app, Menu } from 'electron'
import { COMMANDS, type CommandId } from '../shared/commands'
import { menuWords } from '../shared/words/menu'
import { menuTemplate } from './menuTemplate'

/** Puts the application menu up; every item of ours says its command's id and nothing more. */
export function showMenu(choose: (command: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, choose)))
  app.setAboutPanelOptions({ applicationName: menuWords.app, applicationVersion: app.getVersion() })
}

/** A board's commands are grey while no board is open. */
export function setMenuView(view: 'library' | 'board'): void {
  const menu = Menu.getApplicationMenu()
  for (const { id, where } of COMMANDS) {
    const item = menu?.getMenuItemById(id)
    // Cut, copy and paste belong to text fields everywhere.
    if (item && !item.role) item.enabled = where === 'any' || where === view
  }
}
