using System.IO.Pipes;

namespace PromptGen.Package.Tests;

/// <summary>A compiler server that only builds with <see cref="Arguments"/> use, and that is ended with the test.</summary>
internal sealed class CompilerServer : IAsyncDisposable
{
    private readonly string _id = "promptgen-" + Guid.NewGuid().ToString("N");

    public string[] Arguments => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_id}"];

    // Outside of Windows the compiler listens on a socket of this path.
    private string PipeName => OperatingSystem.IsWindows() ? _id : Path.Combine("/tmp", _id);

    /// <summary>Whether a server listens under the name, as it does after a build that used it.</summary>
    public bool IsRunning
    {
        get
        {
            using NamedPipeClientStream pipe = new(".", PipeName, PipeDirection.InOut, PipeOptions.CurrentUserOnly);
            try
            {
                pipe.Connect(TimeSpan.FromSeconds(2));
                return true;
            }
            catch (TimeoutException)
            {
                return false;
            }
        }
    }

    public async ValueTask DisposeAsync() =>
        await Command.DotnetAsync(AppContext.BaseDirectory, [Repository.CompilerServer, "-shutdown", $"-pipename:{_id}"], CancellationToken.None);
}
