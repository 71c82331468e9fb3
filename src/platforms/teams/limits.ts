/**
 * The limits of Teams and of Adaptive Cards in it, each with the page that it comes from.
 */
export const limits = {
  /**
   * A card's JSON in UTF-8 bytes. Teams takes about 28 KB a message, counted in UTF-16 on some of its paths
   * (40 KB there); 20,000 bytes are within both, with room for the envelope.
   * https://learn.microsoft.com/microsoftteams/limits-specifications-teams
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
   */
  cardBytes: 20_000,
  /**
   * Actions in one row; a client leaves out the rest.
   * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
   */
  actionsInRow: 6,
  /**
   * Letters of the usual size that stand side by side in a card in a narrow chat; measured in Microsoft's Agents
   * Playground, whose cards are 414 pixels wide inside. A table of several columns gets more on a wide screen:
   * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format#full-width-adaptive-card
   */
  tableLetters: 56,
  /**
   * The body of one request to us. Teams' own stay far below; this keeps out everyone else's.
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
   */
  requestBytes: 1_000_000,
  /**
   * After this many milliseconds a typing indicator says that the work goes on; Teams itself gives up after
   * about 15 seconds and sends the activity again.
   * https://learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance
   */
  typingAfterMs: 2_000,
  /**
   * After this many milliseconds Teams gets its answer, words that the work goes on, and the rest comes as a message:
   * it is well before the 15 seconds after which it would send the activity again. The same page.
   */
  patienceMs: 4_000,
  /**
   * How long one call to the Bot Connector may take, in milliseconds.
   * https://learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance
   */
  connectorMs: 10_000,
  /**
   * The text that a notification shows of a card, in characters (more is cut off by the clients).
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
   */
  summaryCharacters: 200,
  /**
   * Commands that a bot may list for each scope in its manifest.
   * https://learn.microsoft.com/microsoft-365/extensibility/schema/root-bots-command-lists
   */
  listedCommands: 10,
  /**
   * Commands of a message extension.
   * https://learn.microsoft.com/microsoft-365/extensibility/schema/root-compose-extensions
   */
  extensionCommands: 10,
} as const;
