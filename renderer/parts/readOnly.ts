import { createContext, useContext } from 'react'

/** Whether what fields show is there to be read and not to be changed. */
export const ReadOnly = createContext(false)

export function useReadOnly(): boolean {
  return useContext(ReadOnly)
}
