/** The few of Chrome's calls that tests make in the background; `dispatch` raises an event as the browser does. */
interface TestTab {
  readonly id?: number;
}
interface TestEvent {
  dispatch(...args: readonly unknown[]): void;
}
declare const chrome: {
  readonly tabs: { query(query: { active: boolean; currentWindow: boolean }): Promise<TestTab[]> };
  readonly action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
  readonly contextMenus: { readonly onClicked: TestEvent };
  readonly commands: { readonly onCommand: TestEvent; getAll(): Promise<{ name?: string; shortcut?: string }[]> };
};
