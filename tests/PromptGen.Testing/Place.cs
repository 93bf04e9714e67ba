using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing;

/// <summary>A span in a file of the test project; the default stands for no location.</summary>
internal readonly record struct Place(string? Path, TextSpan Span)
{
    public static Place Of(Location location) => location.Kind switch
    {
        LocationKind.SourceFile => new Place(Relative(location.SourceTree!.FilePath), location.SourceSpan),
        LocationKind.ExternalFile => new Place(Relative(location.GetLineSpan().Path), location.SourceSpan),
        _ => default,
    };

    public static string Relative(string path) =>
        path.StartsWith(TestOptions.ProjectDirectory, StringComparison.Ordinal) ? path[TestOptions.ProjectDirectory.Length..] : path;
}
