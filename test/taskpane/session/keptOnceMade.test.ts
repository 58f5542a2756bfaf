import { keptOnceMade } from "../../../src/taskpane/session/keptOnceMade";

describe("what is kept once made", () => {
  it("is made once, however often it is asked for", async () => {
    const make = jest.fn(() => Promise.resolve({}));
    const made = keptOnceMade(make);
    const [first, second] = await Promise.all([made(), made()]);
    expect(second).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("is made anew by whoever asks after it could not be made", async () => {
    const make = jest.fn().mockRejectedValueOnce(new Error("no connection")).mockResolvedValueOnce("engine");
    const made = keptOnceMade(make);
    await expect(made()).rejects.toThrow("no connection");
    await expect(made()).resolves.toBe("engine");
  });
});
