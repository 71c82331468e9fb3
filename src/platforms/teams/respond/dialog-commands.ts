/**
 * The commands of the message extension: each opens a dialog with what its word alone answers in a chat.
 * The manifest lists the same ones.
 */
export const dialogCommands = [
  { id: 'timer', word: 'timer', title: 'Før timer' },
  { id: 'status', word: 'status', title: 'Status' },
  { id: 'samling', word: 'samling', title: 'Samling' },
  { id: 'frist', word: 'frist', title: 'Frist' },
] as const;
