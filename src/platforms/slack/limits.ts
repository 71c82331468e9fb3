/** What Slack takes at most, each with the page that says so. Texts are counted in characters as sent. */
export const limits = {
  /** https://docs.slack.dev/reference/block-kit/blocks/ */
  messageBlocks: 50,
  viewBlocks: 100,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  headerText: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  blockText: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/data-table-block: rows without the head. */
  tableRows: 100,
  tableColumns: 20,
  /** So many of them are shown at a time. */
  tablePage: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
  chartTitle: 50,
  chartLabel: 20,
  chartLabels: 20,
  chartSeries: 6,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  selectOptions: 100,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  inputLabel: 2000,
  inputHint: 2000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  inputText: 3000,
  /** https://docs.slack.dev/reference/views/modal-views */
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  /**
   * All blocks of a message together, as JSON. Slack names no number; 11,300 characters of text have been
   * refused as `msg_blocks_too_long`: https://github.com/slackapi/bolt-js/issues/2867
   */
  messageSize: 10_000,
  /** https://docs.slack.dev/reference/methods/chat.postMessage: more than this is cut off by Slack. */
  messageText: 40_000,
  /** https://docs.slack.dev/reference/methods/files.getUploadURLExternal: `alt_txt`. */
  altText: 1000,
  /** https://docs.slack.dev/interactivity/handling-user-interaction: answers through one response_url. */
  responseUrlAnswers: 5,
  /** https://docs.slack.dev/apis/events-api and …/slash-commands: to be acknowledged within 3 s. */
  acknowledgeWithin: 3000,
} as const;
