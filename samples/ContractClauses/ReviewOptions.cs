using PromptGen;

namespace ContractClauses;

/// <summary>What the command line asks for.</summary>
internal sealed record ReviewOptions(IReadOnlyList<string> Paths, string Provider = ReviewOptions.Local, string Model = ReviewOptions.DefaultModel, string? BaseUrl = null, string? Knowledge = null)
{
    public const string Local = "local";
    public const string Anthropic = "anthropic";
    public const string DefaultModel = "claude-sonnet-5-5";

    /// <summary>Whether calls cost money.</summary>
    public bool IsLive => Provider != Local;

    /// <summary>Whether the sample's own contracts and knowledge are used, for which it shows what a new edition of the knowledge costs.</summary>
    public bool IsOwnData => Paths.Count == 0 && Knowledge is null;

    /// <summary>The model to use.</summary>
    /// <exception cref="BadInputException">The catalog does not have it, or it is no Claude model.</exception>
    public ModelProfile ResolveModel() =>
        ModelCatalog.Default.TryGet(Model, out ModelProfile? model) && model.Provider == Anthropic
            ? model
            : throw new BadInputException($"The model '{Model}' is no Claude model of the catalog of {ModelCatalog.Default.AsOf:yyyy-MM-dd}. Pass --model with one that is, such as {DefaultModel}.");

    /// <summary>The server to call, or null for the provider's own.</summary>
    /// <exception cref="BadInputException">It is no web address.</exception>
    public string? ResolveBaseUrl() => BaseUrl is null ? null
        : Uri.TryCreate(BaseUrl, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? BaseUrl.TrimEnd('/')
        : throw new BadInputException($"'{BaseUrl}' is no web address. Pass --base-url with one such as http://127.0.0.1:8080.");

    /// <summary>The key to send.</summary>
    /// <exception cref="BadInputException">A live run has none.</exception>
    public string ResolveKey(Func<string, string?> environment) => !IsLive ? "local"
        : environment("ANTHROPIC_API_KEY") is { Length: > 0 } key ? key
        : throw new BadInputException("No API key: the environment variable ANTHROPIC_API_KEY is not set. Set it, or leave out --provider to use the free local simulator.");
}
