/** Making files: what stands in reports, and what is said when it does not work. */
export const exportWords = {
  logo: 'The logo',
  noPrinter:
    'The system has no printer that takes this, or it refused. Nothing was printed. Set up a printer and try again, or export a PDF and print that.',
  oneAtATime: 'A file is still being made. Wait until it is done or cancel it, then start again.',
  partly: (reason: string, written: number, of: number) =>
    `${reason}; ${written} of ${of} files were written before it and are complete`,
  presets: 'Presets',
  presetGone: 'None of these presets is kept here any more. Nothing was written.',
  tooManyPresets:
    'There would be more than 200 presets, so none was added. Remove some you no longer use, then try again.',
  noPresetFile: 'This is no file of presets. Your presets were not changed.',
  brokenPresets:
    'This file of presets is damaged or was changed by hand, so none of it was added. Ask for it again. Your presets were not changed.',
  newerPresets:
    'These presets were made with a newer version of CXBoard. Please update. Your presets were not changed.',
  dialogs: {
    pptx: { title: 'Export the deck as PowerPoint', filter: 'PowerPoint presentations' },
    png: { title: 'Export pictures', filter: 'PNG pictures' },
    svg: { title: 'Export pictures', filter: 'SVG pictures' },
    xlsx: { title: 'Export tables', filter: 'Excel workbooks' },
    csv: { title: 'Export tables', filter: 'CSV tables' },
    json: { title: 'Export the board’s data', filter: 'JSON' },
    presets: { title: 'Share presets', filter: 'CXBoard presets', open: 'Add presets' },
  },
} as const
