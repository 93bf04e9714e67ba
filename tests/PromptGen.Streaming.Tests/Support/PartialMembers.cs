namespace PromptGen.Streaming.Tests;

internal static class PartialMembers
{
    /// <summary>The text of the member with a name.</summary>
    public static string? Partial(this PartialMember parent, string name) => parent.Members.Single(member => member.Name == name).Text;
}
