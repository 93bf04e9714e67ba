using Microsoft.Build.Framework;
using PromptGen.Generators.Locking;
using Task = Microsoft.Build.Utilities.Task;

namespace PromptGen.Build;

/// <summary>A task over the tools of the assembly that was just compiled.</summary>
public abstract class AssemblyTask : Task
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run(BuiltTools.Read(Assembly));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            Log.LogError($"PromptGen could not finish its files for '{Assembly}': {exception.Message} Make the file accessible and build again.");
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run(IReadOnlyList<ToolFacts> tools);

    private protected void Error(string code, string file, int line, string message) =>
        Log.LogError(subcategory: null, code, helpKeyword: code, file, line, columnNumber: 1, endLineNumber: 0, endColumnNumber: 0, message);
}
