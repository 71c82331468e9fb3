/** The events Lagbot listens to, each with the scope that Slack wants for it. */
export const eventScopes = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  app_uninstalled: [],
  tokens_revoked: [],
} as const satisfies Record<string, readonly string[]>;

/** The Web API methods Lagbot calls with its bot token, each with the scope that Slack wants for it. */
export const methodScopes = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['im:history'],
  'conversations.open': ['im:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'users.info': ['users:read', 'users:read.email'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
} as const satisfies Record<string, readonly string[]>;

/** Every scope that an installation asks for; the first is for slash commands. */
export const botScopes: readonly string[] = [
  ...new Set<string>([
    'commands',
    ...Object.values(eventScopes).flat(),
    ...Object.values(methodScopes).flat(),
  ]),
].sort();
