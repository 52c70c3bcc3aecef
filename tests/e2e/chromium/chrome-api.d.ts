/** The few of Chrome's calls that tests make in the background or on a page of the extension. */
interface TestTab {
  readonly id?: number;
}
interface TestEvent {
  /** Raises the event as the browser does. */
  dispatch(...args: readonly unknown[]): void;
}
interface TestOrigins {
  readonly origins: string[];
}
interface TestArea {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
  getBytesInUse(keys: string | null): Promise<number>;
}
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly tabs: {
    query(query: { active?: boolean; currentWindow?: boolean; url?: string }): Promise<TestTab[]>;
    sendMessage(tabId: number | undefined, message: object): Promise<unknown>;
  };
  readonly action: {
    getBadgeText(of: { tabId: number | undefined }): Promise<string>;
    getTitle(of: { tabId: number | undefined }): Promise<string>;
  };
  readonly windows: {
    getAll(): Promise<{ readonly focused: boolean }[]>;
    getCurrent(): Promise<{ readonly id?: number }>;
  };
  readonly contextMenus: { readonly onClicked: TestEvent };
  readonly commands: { readonly onCommand: TestEvent; getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  readonly permissions: {
    getAll(): Promise<TestOrigins>;
    contains(of: TestOrigins | { permissions: string[] }): Promise<boolean>;
    readonly onAdded: { addListener(told: () => void): void };
  };
  /** Only with its permission. */
  readonly declarativeContent?: {
    readonly onPageChanged: { getRules(told: (rules: { readonly id: string }[]) => void): void };
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches?: string[]; js?: string[] }[]>;
    updateContentScripts(scripts: { id: string; js: readonly string[] }[]): Promise<void>;
    executeScript(of: {
      target: { tabId: number | undefined };
      args: readonly string[];
      func: (arg: string) => unknown;
    }): Promise<{ result?: unknown }[]>;
  };
  readonly storage: { readonly sync: TestArea; readonly local: TestArea };
  /** Only on chrome://extensions. */
  readonly developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> };
};
