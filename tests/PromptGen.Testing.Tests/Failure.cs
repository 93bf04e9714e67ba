using Xunit.Sdk;

namespace PromptGen.Testing.Tests;

/// <summary>The message of a verification that must fail.</summary>
internal static class Failure
{
    public static async Task<string> OfAsync(Func<Task> verify) => (await Assert.ThrowsAnyAsync<XunitException>(verify)).Message;

    public static string Of(Action verify) => Assert.ThrowsAny<XunitException>(verify).Message;
}
