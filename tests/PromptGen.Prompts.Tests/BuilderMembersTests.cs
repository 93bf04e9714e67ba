using System.Reflection;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Prompts.Tests;

/// <summary>The builder's sink binds by name, so it has to know the names that the real class has.</summary>
public sealed class BuilderMembersTests
{
    [Fact]
    public void MembersThatGiveAnotherPrompt_AreThoseTheSinkReads()
    {
        MethodInfo[] methods = [.. typeof(PromptBuilder).GetMethods().Where(static method => method.ReturnType == typeof(PromptBuilder))];

        Assert.Equal(["CacheBreakpoint", "Shared", "Static", "Variable"], methods.Select(static method => method.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetNames<PromptStability>().Append("None").Order(StringComparer.Ordinal), Enum.GetNames<SegmentPromise>().Order(StringComparer.Ordinal));
        Assert.Equal("PromptGen.PromptBuilder", typeof(PromptBuilder).FullName);
        Assert.Equal(typeof(CacheTtl), Assert.Single(typeof(PromptBuilder).GetMethod("CacheBreakpoint")!.GetParameters()).ParameterType);
    }
}
